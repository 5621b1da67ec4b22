/** Adding articles in the browser. */
@NullMarked
package org.jejak.app.web.add;

import org.jspecify.annotations.NullMarked;
