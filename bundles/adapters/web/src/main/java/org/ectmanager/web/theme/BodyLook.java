/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.theme;

import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Palette;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.Logo;
import org.ectmanager.web.asset.Fingerprint;

/**
 * How one appropriate body looks on screen.
 *
 * @param themeHref address of its stylesheet, which changes when a colour does, so that browsers may keep it for ever
 * @param logoHref address of its logo, likewise; empty for none
 * @param privacyHref address of its privacy notices; empty for none
 * @param off the parts of the product that it does without
 */
public record BodyLook(
        BodyId id,
        String name,
        Palette palette,
        Optional<Logo> logo,
        String themeHref,
        String logoHref,
        String privacyHref,
        Set<BodyModule> off) {

    public static BodyLook of(AppropriateBodyPlugin body) {
        return of(
                body.profile().id(),
                body.profile().name(),
                body.profile().branding(),
                body.privacyNotices().isEmpty() ? "" : "/" + body.profile().id() + "/privacy",
                body.policy().off());
    }

    /** Of a body that has no privacy notices. */
    public static BodyLook of(BodyProfile profile) {
        return of(profile.id(), profile.name(), profile.branding(), "", Set.of());
    }

    /** Of a body that is away, as it looked when it was here. */
    public static BodyLook of(KeptLook kept) {
        return of(kept.body(), kept.name(), kept.branding(), "", Set.of());
    }

    private static BodyLook of(BodyId id, String name, Branding branding, String privacyHref, Set<BodyModule> off) {
        var palette = Palette.from(branding.brand(), branding.accent());
        var logo = branding.logo();
        return new BodyLook(
                id,
                name,
                palette,
                logo,
                "/" + id + "/theme.css?v=" + ThemeSheet.of(palette).fingerprint(),
                logo.map(picture -> "/" + id + "/logo?v=" + Fingerprint.of(picture.content()))
                        .orElse(""),
                privacyHref,
                off);
    }
}
