/** The description of the desk's interface after OpenAPI 3.1: every route, and the shapes that its records have. */
@NullMarked
package dev.dateline.desk.openapi;

import org.jspecify.annotations.NullMarked;
