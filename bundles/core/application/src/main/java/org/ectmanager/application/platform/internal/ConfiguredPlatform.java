/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.platform.internal;

import java.net.URI;
import java.util.Locale;
import org.ectmanager.application.platform.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Reads the platform's configuration; a wrong value names the file, the key and what is allowed. */
@Component(configurationPid = "org.ectmanager.platform")
@Designate(ocd = ConfiguredPlatform.Settings.class)
public final class ConfiguredPlatform implements Platform {

    @ObjectClassDefinition(name = "ECT Manager platform")
    public @interface Settings {

        @AttributeDefinition(
                name = "Mode",
                options = {@Option("production"), @Option("sample")})
        String mode() default "production";

        @AttributeDefinition(name = "Address", description = "Where people reach the platform, without a last slash")
        String address() default "http://localhost:8080";
    }

    private final Mode mode;
    private final URI address;

    @Activate
    public ConfiguredPlatform(Settings settings) {
        mode = mode(settings.mode());
        address = URI.create(settings.address().replaceAll("/+$", ""));
        if (address.getHost() == null) {
            throw new IllegalArgumentException(
                    "etc/org.ectmanager.platform.cfg: address must be an address such as https://ect.example.org");
        }
    }

    @Override
    public Mode mode() {
        return mode;
    }

    @Override
    public URI address() {
        return address;
    }

    private static Mode mode(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "production" -> Mode.PRODUCTION;
            case "sample" -> Mode.SAMPLE;
            default ->
                throw new IllegalArgumentException(
                        "etc/org.ectmanager.platform.cfg: mode must be production or sample");
        };
    }
}
