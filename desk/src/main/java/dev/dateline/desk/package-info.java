/** What a newsroom sees: the page, its events, the JSON interface and the schema registry, in one small web server. */
@NullMarked
package dev.dateline.desk;

import org.jspecify.annotations.NullMarked;
