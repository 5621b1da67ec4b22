/** The case room looked at through a real browser, for tests and for the pictures in the documents. */
@NullMarked
package org.jejak.browser;

import org.jspecify.annotations.NullMarked;
