/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every static file of the pages, made once: fit for this site, named by its content, zipped. */
public final class Assets {

    private static final String CSS = "text/css;charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final Assets ALL = new Assets();

    private final Asset styles;
    private final Asset script;
    private final Asset icon;
    private final Map<String, Asset> byAddress;

    private Assets() {
        styles = Asset.of("ect.css", CSS, GovukStyles.ours(read("govuk-frontend.min.css")) + "\n" + read("ect.css"));
        var frontend = Asset.of(
                "govuk-frontend.js", SCRIPT, read("govuk-frontend.min.js").replaceAll("//# sourceMappingURL=.*", ""));
        script = Asset.of("ect.js", SCRIPT, read("ect.js").replace("govuk-frontend.js", frontend.address()));
        icon = Asset.of("icon.svg", "image/svg+xml", read("icon.svg"));
        byAddress = Stream.of(styles, frontend, script, icon)
                .collect(Collectors.toMap(Asset::address, Function.identity()));
    }

    public static Assets all() {
        return ALL;
    }

    /** Address of the one stylesheet; an appropriate body's theme comes after it. */
    public String styles() {
        return "/assets/" + styles.address();
    }

    /** Address of the one script, a module. */
    public String script() {
        return "/assets/" + script.address();
    }

    public String icon() {
        return "/assets/" + icon.address();
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static String read(String name) {
        try (var file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The bundle lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
