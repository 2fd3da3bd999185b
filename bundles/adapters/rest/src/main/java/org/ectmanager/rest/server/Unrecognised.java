/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

/** The request carries no access token that counts. */
final class Unrecognised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tried;

    /** @param tried whether it carried a token at all */
    Unrecognised(boolean tried) {
        super("No access token that counts");
        this.tried = tried;
    }

    boolean tried() {
        return tried;
    }
}
