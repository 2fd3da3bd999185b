/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.theme;

import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Palette;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Logo;
import org.ectmanager.web.asset.Fingerprint;

/**
 * How one appropriate body looks on screen.
 *
 * @param themeHref address of its stylesheet, which changes when a colour does, so that browsers may keep it for ever
 * @param logoHref address of its logo, likewise; empty for none
 * @param privacyHref address of its privacy notices; empty for none
 */
public record BodyLook(
        BodyId id,
        String name,
        Palette palette,
        Optional<Logo> logo,
        String themeHref,
        String logoHref,
        String privacyHref) {

    public static BodyLook of(AppropriateBodyPlugin body) {
        return of(
                body.profile(),
                body.privacyNotices().isEmpty() ? "" : "/" + body.profile().id() + "/privacy");
    }

    /** Of a body that has no privacy notices. */
    public static BodyLook of(BodyProfile profile) {
        return of(profile, "");
    }

    private static BodyLook of(BodyProfile profile, String privacyHref) {
        var palette =
                Palette.from(profile.branding().brand(), profile.branding().accent());
        var logo = profile.branding().logo();
        return new BodyLook(
                profile.id(),
                profile.name(),
                palette,
                logo,
                "/" + profile.id() + "/theme.css?v=" + ThemeSheet.of(palette).fingerprint(),
                logo.map(picture -> "/" + profile.id() + "/logo?v=" + Fingerprint.of(picture.content()))
                        .orElse(""),
                privacyHref);
    }
}
