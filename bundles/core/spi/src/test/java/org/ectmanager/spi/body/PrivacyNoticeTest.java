/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyNoticeTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void a_paragraph_of_several_lines_stays_one_however_its_lines_end(String end) {
        var text = String.join(end, "Privacy", "", "We keep what you", "  tell us.", " ", "Nobody else reads it.", "");

        assertThat(PrivacyNotice.blocks(text))
                .containsExactly("Privacy", "We keep what you tell us.", "Nobody else reads it.");
    }
}
