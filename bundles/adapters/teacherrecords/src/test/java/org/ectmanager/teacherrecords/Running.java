/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import java.net.URI;
import org.ectmanager.application.platform.Platform;

/** A platform in one mode. */
record Running(Mode mode) implements Platform {

    @Override
    public URI address() {
        return URI.create("https://ect.example");
    }
}
