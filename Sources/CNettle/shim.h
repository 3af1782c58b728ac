#ifndef FLSDB_CNETTLE_SHIM_H
#define FLSDB_CNETTLE_SHIM_H

#include <nettle/sha2.h>

#endif
