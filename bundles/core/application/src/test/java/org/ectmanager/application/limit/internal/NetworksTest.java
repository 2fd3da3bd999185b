/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9,203.0.113.9",
        "2001:db8:1:2::1,20010db800010002",
        "2001:DB8:1:2:ffff::1,20010db800010002",
        "2001:db8:1:3::1,20010db800010003",
        "[2001:db8:1:2::1],20010db800010002",
        "fe80::1%eth0,fe80000000000000",
        "::ffff:203.0.113.9,203.0.113.9",
        "203.0.113.9:4711,unreadable",
        "nobody.example,unreadable",
        "unknown,unreadable",
        "'',unreadable"
    })
    void an_address_counts_by_its_network(String address, String network) {
        assertThat(Networks.of(address)).isEqualTo(network);
    }
}
