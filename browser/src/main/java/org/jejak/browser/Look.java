package org.jejak.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How somebody looks at a page.
 *
 * @param language what the browser asks for, such as {@code en}
 * @param dark whether the dark scheme is asked for
 * @param width of the window, in CSS pixels
 * @param scripts whether scripts run
 */
public record Look(String language, boolean dark, int width, boolean scripts) {

    public static final int WIDE = 1440;

    /** A small telephone, and a wide window at 400 % zoom. */
    public static final int NARROW = 390;

    private static final int HEIGHT = 900;

    /** A wide window in the light scheme. */
    public static Look in(String language) {
        return new Look(language, false, WIDE, true);
    }

    public Look asDark() {
        return new Look(language, true, width, scripts);
    }

    public Look wide(int pixels) {
        return new Look(language, dark, pixels, scripts);
    }

    public Look withoutScripts() {
        return new Look(language, dark, width, false);
    }

    ColorScheme scheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    int height() {
        return HEIGHT;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("UTC")
                .setColorScheme(scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(scripts);
    }

    /** For file names. */
    @Override
    public String toString() {
        return language + (dark ? "-dark" : "-light") + "-" + width + (scripts ? "" : "-without-scripts");
    }
}
