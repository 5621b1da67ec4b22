/** Parts of pages that show who reports a matter. */
@NullMarked
package org.jejak.app.web.report;

import org.jspecify.annotations.NullMarked;
