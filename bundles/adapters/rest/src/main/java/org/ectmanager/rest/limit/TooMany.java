/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.limit;

/** More requests than one address is allowed. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooMany(long seconds) {
        super("Too many requests from one address");
        this.seconds = seconds;
    }

    /** After how many seconds the next request is taken. */
    public long seconds() {
        return seconds;
    }
}
