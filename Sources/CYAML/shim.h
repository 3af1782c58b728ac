#ifndef FLSDB_CYAML_SHIM_H
#define FLSDB_CYAML_SHIM_H

#include <yaml.h>

#endif
