/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature;

import java.util.Map;
import org.ectmanager.application.signature.Signature.Scheme;

/** What can be signed, as it is now. */
public interface Signable {

    /** The hash of each part, by the part's name, as signatures of this scheme cover it. */
    Map<String, String> hashes(Scheme scheme);

    /** What people call each part, by the part's name, in the order in which it is read. */
    Map<String, String> titles();

    /** The hash of all parts together, as it is signed today. */
    default String contentHash() {
        return ContentHash.of(hashes(Scheme.TODAY));
    }
}
