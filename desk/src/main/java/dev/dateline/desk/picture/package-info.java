/** Publishers' pictures, fetched and shown by the desk itself, so that no publisher learns who reads. */
@NullMarked
package dev.dateline.desk.picture;

import org.jspecify.annotations.NullMarked;
