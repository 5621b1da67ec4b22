package org.jejak.app.web.report;

import java.util.Optional;
import org.jejak.app.web.screen.Way;
import org.jejak.app.web.screen.Who;

/**
 * One party's word on a matter, as a page tells it.
 *
 * @param sign beside the stance, which colour does not tell
 * @param plain whether it simply says so, which needs no word
 * @param modality a key for {@code modality.…}, where it is not told as a fact
 * @param told what else its words tell
 * @param open whether it is not known on whose word it stands
 */
public record ReportRow(
        Who who,
        String sign,
        String stance,
        boolean plain,
        Optional<String> modality,
        String told,
        long articles,
        boolean open,
        Way way,
        String quote,
        String href) {}
