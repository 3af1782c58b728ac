#ifndef FLSDB_CLIBZIP_SHIM_H
#define FLSDB_CLIBZIP_SHIM_H

#include <zip.h>

#endif
