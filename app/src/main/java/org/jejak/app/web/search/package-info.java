/** Pages of the case room that look for articles, claims, sources and indicators. */
@NullMarked
package org.jejak.app.web.search;

import org.jspecify.annotations.NullMarked;
