package org.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jejak.app.web.Browsing.Part;
import org.jejak.app.web.screen.Sections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room has doors for what the case holds. */
class SectionsTest {

    private static final Pattern DOOR = Pattern.compile("<li><a href=\"(/[a-z]*)\"");

    private static List<String> doors(Browsing browser) throws Exception {
        String page = browser.page("/sources");
        String nav = page.substring(page.indexOf("class=\"sections\""), page.indexOf("</ul>"));
        return DOOR.matcher(nav).results().map(found -> found.group(1)).toList();
    }

    private static byte[] report(String sentence) {
        return ("River takes the old bridge\n\nVALLEY GAZETTE\nMarch 4, 2025\n\n" + sentence + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_case_has_doors_for_what_it_holds(@TempDir Path folder) throws Exception {
        try (Browsing browser = new Browsing(folder.resolve("case.jejak"))) {
            assertThat(doors(browser))
                    .isEqualTo(List.of("/", "/articles", "/sources", "/brief", "/review", "/decisions", "/add"));
            browser.add(List.of(
                    new Part("files", "a.txt", report("The bridge over the Sela fell at night.")),
                    Part.of("topic", "disaster")));
            assertThat(doors(browser)).as("nothing is claimed").doesNotContain("/figures", "/origins", "/exchange");
            browser.add(List.of(
                    new Part("files", "b.txt", report("At least nine people were killed, police said on Monday."))));
            assertThat(doors(browser)).contains("/figures", "/origins").doesNotContain("/exchange", "/forecasts");
            assertThat(Sections.all()).containsAll(doors(browser));
        }
    }
}
