/** What several pages have in common, made from the templates in {@code src/main/jte/parts}. */
@NullMarked
package org.jejak.app.web.page.parts;

import org.jspecify.annotations.NullMarked;
