/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

/** A file is not taken; the message says why, for the operator. */
final class NotFit extends Exception {

    private static final long serialVersionUID = 1L;

    NotFit(String why) {
        super(why);
    }
}
