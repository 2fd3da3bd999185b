/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.theme;

import java.nio.charset.StandardCharsets;
import org.ectmanager.domain.colour.Palette;
import org.ectmanager.web.asset.Fingerprint;

/** The stylesheet of a palette: custom properties that the platform's own stylesheet reads. */
public record ThemeSheet(String css, String fingerprint) {

    public static ThemeSheet of(Palette palette) {
        var css =
                """
                :root {
                  --ect-brand: %s;
                  --ect-on-brand: %s;
                  --ect-link: %s;
                  --ect-link-hover: %s;
                  --ect-accent: %s;
                  --ect-surface: %s;
                }
                """
                        .formatted(
                                palette.brand(),
                                palette.onBrand(),
                                palette.link(),
                                palette.linkHover(),
                                palette.accent(),
                                palette.surface());
        return new ThemeSheet(css, Fingerprint.of(css.getBytes(StandardCharsets.UTF_8)));
    }
}
