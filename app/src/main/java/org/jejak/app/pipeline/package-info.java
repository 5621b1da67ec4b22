/** The one place that knows the order of the stages. */
@NullMarked
package org.jejak.app.pipeline;

import org.jspecify.annotations.NullMarked;
