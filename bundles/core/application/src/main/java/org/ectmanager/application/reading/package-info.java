/* SPDX-License-Identifier: Apache-2.0 */
/** Typed answers and what is wrong with them. */
package org.ectmanager.application.reading;
