/** Pages of the case room that show articles: the list, the reader, and how versions differ. */
@NullMarked
package org.jejak.app.web.article;

import org.jspecify.annotations.NullMarked;
