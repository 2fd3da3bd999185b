/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.limit;

import java.time.Duration;

/** More requests than one address is allowed. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooMany(Duration wait) {
        super("Too many requests from one address");
        this.wait = wait;
    }

    /** After how many seconds the next request is taken. */
    public long seconds() {
        return wait.toSeconds();
    }
}
