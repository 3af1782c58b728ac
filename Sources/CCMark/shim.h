#ifndef FLSDB_CCMARK_SHIM_H
#define FLSDB_CCMARK_SHIM_H

#include <cmark-gfm.h>

#endif
