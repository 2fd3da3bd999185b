/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.Optional;
import javax.ws.rs.ServiceUnavailableException;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.theme.BodyLook;

/** An appropriate body was here before and is away now. What is kept of how it looked is read at once. */
final class BodyAway extends ServiceUnavailableException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<BodyLook> look;

    BodyAway(PageRequest request) {
        look = request.face();
    }

    /** In words, with the body's name where it is kept. */
    String sentence() {
        return look.map(kept -> kept.name() + " is not available here just now. Nothing has been lost.")
                .orElse("");
    }

    /** The request with the face of the body. */
    PageRequest shown(PageRequest plain) {
        return plain.keeping(() -> look);
    }
}
