/** An OpenID provider for tests. */
@NullMarked
package dev.dateline.desk.access.openid;

import org.jspecify.annotations.NullMarked;
