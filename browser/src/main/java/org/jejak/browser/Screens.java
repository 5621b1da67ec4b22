package org.jejak.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jejak.app.web.Access;
import org.jejak.app.web.CaseRoom;

/** Makes the pictures of the documents from the samples: each page in the light scheme and in the dark. */
public final class Screens {

    private static final String STORY = "dprk-russia";
    private static final int WIDTH = 1180;

    /**
     * One picture.
     *
     * @param name of the file
     * @param path where to begin
     * @param click the links to follow from there, as CSS selectors
     * @param height of what is shown, in CSS pixels
     */
    private record Picture(String name, String path, List<String> click, int height) {}

    private static final List<Picture> PICTURES = List.of(
            new Picture("front", "/", List.of(), 900),
            new Picture("figure", "/figures/killed", List.of(), 880),
            new Picture("article", "/figures/killed", List.of(".ledger .quote >> nth=2"), 820),
            new Picture("origin", "/figures/killed", List.of(".ledger .way a >> nth=2"), 700),
            new Picture("review", "/review", List.of(), 700));

    private Screens() {}

    /** @param args the folder for the pictures */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Path file = Files.createTempDirectory("jejak-screens").resolve(STORY + ".jejak");
        try {
            SampleCase.make(STORY, file);
            try (CaseRoom room = CaseRoom.open(file, Access.local(0));
                    Chromium chromium = Chromium.start()) {
                for (Picture picture : PICTURES) {
                    take(
                            chromium,
                            URI.create(room.url()),
                            picture,
                            Look.in("en").wide(WIDTH),
                            folder);
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void take(Chromium chromium, URI address, Picture picture, Look look, Path folder)
            throws IOException {
        try (Visit visit = chromium.visit(address, look)) {
            visit.open(picture.path);
            Page page = visit.page();
            // A room that has just been opened may still be working.
            page.locator(".sections").waitFor();
            for (String link : picture.click) {
                page.locator(link).click();
            }
            for (Look each : List.of(look, look.asDark())) {
                visit.turn(each);
                byte[] png = page.screenshot(new Page.ScreenshotOptions()
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setClip(0, 0, WIDTH, picture.height)
                        .setFullPage(true));
                String name = picture.name + (each.dark() ? "-dark" : "") + ".png";
                Files.write(folder.resolve(name), Palette.reduce(png));
                System.out.println(folder.resolve(name));
            }
        }
    }
}
