package org.waymark.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void everyValueGoesToItsGroupInTheOrderOfTheRespondents() {
        double[][] groups = Groups.split(new double[] {1, 2, 3, 4, 5}, new int[] {1, 0, 1, 1, 0}, 3);
        assertArrayEquals(new double[][] {{2, 5}, {1, 3, 4}, {}}, groups);
    }

    @Test
    void whoHasNoValueOrNoGroupIsLeftOut() {
        double[][] groups = Groups.split(new double[] {1, Double.NaN, 3}, new int[] {0, 0, FrequencyTable.MISSING}, 1);
        assertArrayEquals(new double[][] {{1}}, groups);
    }

    @Test
    void unknownGroupsAndArraysOfDifferentLengthAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Groups.split(new double[] {1}, new int[] {2}, 2));
        assertThrows(IllegalArgumentException.class, () -> Groups.split(new double[] {1}, new int[] {0, 1}, 2));
    }
}
