/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.net.URI;
import org.ectmanager.application.platform.Platform;

record TestPlatform(boolean isSample) implements Platform {

    @Override
    public Mode mode() {
        return isSample ? Mode.SAMPLE : Mode.PRODUCTION;
    }

    @Override
    public URI address() {
        return URI.create("http://localhost");
    }
}
