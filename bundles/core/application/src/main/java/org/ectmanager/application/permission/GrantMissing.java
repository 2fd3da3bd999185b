/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

/** An access token was not given what a program asks for. */
public final class GrantMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Grant grant;

    public GrantMissing(Grant grant) {
        super("The token was not given " + grant.scope());
        this.grant = grant;
    }

    public Grant grant() {
        return grant;
    }
}
