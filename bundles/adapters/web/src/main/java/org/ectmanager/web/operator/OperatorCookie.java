/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import org.ectmanager.application.platform.Platform;
import org.ectmanager.web.visitor.TokenCookie;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cookie of an operator's session. Browsers show it to the operators' pages alone. */
@Component(service = OperatorCookie.class)
public final class OperatorCookie extends TokenCookie {

    @Activate
    public OperatorCookie(@Reference Platform platform) {
        super(platform, "operator", "__Secure-", "/operator");
    }
}
