/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.osgi.annotation.versioning.ConsumerType;

/** Opens files that somebody sends, as the program that will show them does, to see whether it can. */
@ConsumerType
public interface FileOpener {

    /** What became of it. */
    enum Opened {
        /** It can be read. */
        READABLE,
        /** It wants a password, or keeps its readers from something. */
        LOCKED,
        /** It unpacks to far more than it is, or shows far more than anybody can look at. */
        TOO_MUCH,
        /** It has a script, or starts a program. */
        RUNS,
        /** It carries other files. */
        HOLDS_FILES,
        /** It begins as a file of its type and goes on as none. */
        BROKEN
    }

    /**
     * Reads as much of a file as shows that the rest can be read, and no more: nothing in it is run or fetched.
     *
     * @param mediaType what it is by its first bytes; a PDF, a PNG or JPEG picture; anything else is an archive
     */
    Opened open(String mediaType, byte[] content);
}
