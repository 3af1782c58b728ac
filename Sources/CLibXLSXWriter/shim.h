#ifndef FLSDB_CLIBXLSXWRITER_SHIM_H
#define FLSDB_CLIBXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

/// Linux's `memfd_create`, which <sys/mman.h> shows only to GNU sources: a file that lies in memory
/// alone and has no name to be left behind.
extern int memfd_create(const char *name, unsigned int flags);

/// `MFD_CLOEXEC` of <linux/memfd.h>.
static const unsigned int FLSDB_CLOSE_ON_EXEC = 1;

#endif
