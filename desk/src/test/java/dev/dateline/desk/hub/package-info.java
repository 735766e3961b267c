/** Tests of telling a hub. */
@NullMarked
package dev.dateline.desk.hub;

import org.jspecify.annotations.NullMarked;
