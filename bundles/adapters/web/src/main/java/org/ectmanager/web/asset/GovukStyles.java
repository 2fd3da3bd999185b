/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.asset;

import java.util.regex.Pattern;

/**
 * Makes the stylesheet of govuk-frontend fit for a site that is not on GOV.UK: without its typeface and crest, which
 * are not for others to use, and with its blue replaced by the colours of the appropriate body.
 */
final class GovukStyles {

    private static final Pattern TYPEFACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern CREST_IN_SUPPORTS = Pattern.compile("@supports [^{]*\\{[^{}]*\\{[^}]*crest[^}]*}}");
    private static final Pattern CREST = Pattern.compile("[^{}]*\\{[^{}]*crest[^{}]*}");
    private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL[^*]*\\*/");

    private GovukStyles() {}

    static String ours(String theirs) {
        var css = TYPEFACE.matcher(theirs).replaceAll("");
        css = CREST_IN_SUPPORTS.matcher(css).replaceAll("");
        css = CREST.matcher(css).replaceAll("");
        css = SOURCE_MAP.matcher(css).replaceAll("");
        return css.replace("GDS Transport,", "")
                .replace("#1d70b8", "var(--ect-link)")
                .replace("#1a65a6", "var(--ect-link)")
                .replace("#003078", "var(--ect-link-hover)")
                .replace("#f4f8fb", "var(--ect-surface)");
    }
}
