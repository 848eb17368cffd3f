package nl.wijkspil.evaluation.differences;

import java.util.Arrays;
import nl.wijkspil.evaluation.linear.DonorPool;
import nl.wijkspil.evaluation.linear.PricingKernel;

/**
 * Finds the donors nearest to a target; ties go to the lowest donor. One instance serves one
 * thread.
 */
final class NearestDonors {

    private final DonorPool pool;
    private final PricingKernel kernel;
    private final double[] distance;

    NearestDonors(DonorPool pool, PricingKernel kernel) {
        this.pool = pool;
        this.kernel = kernel;
        distance = new double[pool.donors()];
    }

    /** The {@code k} nearest donors, rising by number; fewer when there are fewer. */
    int[] nearest(double[] target, int k, int excluded) {
        pool.distances(kernel, target, distance);
        if (excluded >= 0) {
            distance[excluded] = Double.POSITIVE_INFINITY;
        }
        int usable = distance.length - (excluded >= 0 ? 1 : 0);
        int size = Math.min(k, usable);
        var heap = new int[size];
        int filled = 0;
        for (int j = 0; j < distance.length; j++) {
            if (j == excluded) {
                continue;
            }
            if (filled < size) {
                heap[filled++] = j;
                if (filled == size) {
                    for (int i = size / 2 - 1; i >= 0; i--) {
                        sink(heap, i);
                    }
                }
            } else if (distance[j] < distance[heap[0]]) {
                heap[0] = j;
                sink(heap, 0);
            }
        }
        Arrays.sort(heap);
        return heap;
    }

    private void sink(int[] heap, int at) {
        int parent = at;
        while (true) {
            int child = 2 * parent + 1;
            if (child >= heap.length) {
                return;
            }
            if (child + 1 < heap.length && farther(heap[child + 1], heap[child])) {
                child++;
            }
            if (!farther(heap[child], heap[parent])) {
                return;
            }
            int swap = heap[parent];
            heap[parent] = heap[child];
            heap[child] = swap;
            parent = child;
        }
    }

    private boolean farther(int a, int b) {
        return distance[a] > distance[b] || (distance[a] == distance[b] && a > b);
    }
}
