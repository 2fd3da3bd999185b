/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

/**
 * The caller's position does not give this right here. Shown as "not found", so that nothing is given away, unless there is
 * a reason to tell.
 */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    public NotAllowed(Right right) {
        this(right, "");
    }

    /** @param why what a policy has against it and whom to ask, for somebody who belongs here */
    public NotAllowed(Right right, String why) {
        super("The right " + right + " is not given here");
        this.why = why;
    }

    /** Empty when nothing is to be told. */
    public String why() {
        return why;
    }
}
