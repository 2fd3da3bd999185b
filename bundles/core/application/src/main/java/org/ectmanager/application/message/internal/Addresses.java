/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import org.ectmanager.application.platform.Platform;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The addresses that letters lead to. */
@Component(service = Addresses.class)
public final class Addresses {

    private final Platform platform;

    @Activate
    public Addresses(@Reference Platform platform) {
        this.platform = platform;
    }

    /** An address under an appropriate body; the path begins without a slash. */
    String under(AppropriateBodyPlugin body, String path) {
        return platform.address() + "/" + body.profile().id() + "/" + path;
    }
}
