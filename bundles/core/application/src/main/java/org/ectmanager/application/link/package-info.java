/* SPDX-License-Identifier: Apache-2.0 */
/** Single-use links, opened by whoever holds their token. */
package org.ectmanager.application.link;
