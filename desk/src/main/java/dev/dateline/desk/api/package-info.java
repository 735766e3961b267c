/** What the JSON interface says: its records are the shapes that clients see. */
@NullMarked
package dev.dateline.desk.api;

import org.jspecify.annotations.NullMarked;
