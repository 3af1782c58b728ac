#ifndef FLSDB_CRENAME_SHIM_H
#define FLSDB_CRENAME_SHIM_H

/// Linux's `renameat2`, which <stdio.h> shows only to GNU sources.
extern int renameat2(
    int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

/// `RENAME_EXCHANGE` of <linux/fs.h>: both names change places in one step.
static const unsigned int FLSDB_RENAME_EXCHANGE = 2;

/// `RENAME_NOREPLACE` of <linux/fs.h>: fails where the new name is taken.
static const unsigned int FLSDB_RENAME_NOREPLACE = 1;

#endif
