/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import org.ectmanager.application.platform.Platform;
import org.ectmanager.web.visitor.TokenCookie;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cookie of a school's or an appropriate body's person. No other host of the domain can set it. */
@Component(service = SessionCookie.class)
public final class SessionCookie extends TokenCookie {

    @Activate
    public SessionCookie(@Reference Platform platform) {
        super(platform, "session", "__Host-", "/");
    }
}
