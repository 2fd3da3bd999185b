/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.platform;

import java.net.URI;
import org.osgi.annotation.versioning.ProviderType;

/** What operators decide about the whole platform in {@code etc/org.ectmanager.platform.cfg}. */
@ProviderType
public interface Platform {

    /** For real, or to try things out. */
    enum Mode {
        PRODUCTION,
        SAMPLE
    }

    Mode mode();

    /** Where people reach the platform; links in mails begin with it. Never ends in a slash. */
    URI address();

    default boolean isSample() {
        return mode() == Mode.SAMPLE;
    }
}
