/** The archive on disk, asked as editors ask. */
@NullMarked
package dev.dateline.desk.archive.disk;

import org.jspecify.annotations.NullMarked;
