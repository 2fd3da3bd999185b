/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.policy;

import java.util.List;

/** Some sentences about one matter. */
public record Chapter(String title, List<String> sentences) {

    public Chapter {
        sentences = List.copyOf(sentences);
    }
}
