/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

/** The caller's position does not give this right here. Shown as "not found", so that nothing is given away. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(Right right) {
        super("The right " + right + " is not given here");
    }
}
