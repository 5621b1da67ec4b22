/** The pages themselves, made from the templates in {@code src/main/jte} when the program is built. */
@NullMarked
package org.jejak.app.web.page;

import org.jspecify.annotations.NullMarked;
