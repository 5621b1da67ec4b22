/**
 * Language packs and topic packs: YAML files made into immutable values. The only reader of YAML; a bad pack is refused with
 * file, line, what was expected and what to do.
 */
@NullMarked
package org.jejak.pack;

import org.jspecify.annotations.NullMarked;
